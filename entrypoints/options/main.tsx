import { Options } from '@/components/options/options';
import { startPage } from '@/components/page/start-page';

void startPage(Options);
