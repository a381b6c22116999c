import { answersPage } from '@/app/pages/answersPage';

export default async function ReviewPage({ params }: PageProps<'/[locale]/review'>) {
  const { locale } = await params;
  return answersPage(locale);
}
