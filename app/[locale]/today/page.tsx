import { answersPage } from '@/app/pages/answersPage';

export default async function TodayPage({ params }: PageProps<'/[locale]/today'>) {
  const { locale } = await params;
  return answersPage(locale);
}
