import { Popup } from '@/components/popup/popup';
import { startPage } from '@/components/page/start-page';

void startPage(Popup);
