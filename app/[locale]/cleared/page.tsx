import { framePage } from '@/app/pages/framePage';
import { Interrupted } from '@/components/notice/Interrupted';

export default async function ClearedPage({ params }: PageProps<'/[locale]/cleared'>) {
  const { locale } = await params;
  return framePage(locale, <Interrupted why="cleared" />);
}
