import { answersPage } from '@/app/journey';

export default async function ReviewPage({ params }: PageProps<'/[locale]/review'>) {
  const { locale } = await params;
  return answersPage(locale);
}
