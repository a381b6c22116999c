import { answersPage } from '@/app/pages/answersPage';

export default async function ResultPage({ params }: PageProps<'/[locale]/result'>) {
  const { locale } = await params;
  return answersPage(locale);
}
