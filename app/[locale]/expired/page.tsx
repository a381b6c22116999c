import { framePage } from '@/app/pages/framePage';
import { Interrupted } from '@/components/notice/Interrupted';

export default async function ExpiredPage({ params }: PageProps<'/[locale]/expired'>) {
  const { locale } = await params;
  return framePage(locale, <Interrupted why="expired" />);
}
