import { Panel } from '@/components/panel/panel';
import { startPage } from '@/components/page/start-page';

void startPage(Panel);
