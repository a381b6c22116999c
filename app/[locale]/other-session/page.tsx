import { framePage } from '@/app/pages/framePage';
import { Interrupted } from '@/components/notice/Interrupted';

export default async function OtherSessionPage({ params }: PageProps<'/[locale]/other-session'>) {
  const { locale } = await params;
  return framePage(locale, <Interrupted why="otherSession" />);
}
