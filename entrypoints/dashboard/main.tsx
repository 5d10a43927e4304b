import { ChannelPage } from '@/components/channel/channel-page';
import { startPage } from '@/components/page/start-page';

void startPage(ChannelPage);
