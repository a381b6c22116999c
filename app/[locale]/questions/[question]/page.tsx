import { notFound } from 'next/navigation';
import { questionPage } from '@/app/pages/questionPage';
import { questionOfSlug } from '@/components/journey/places';

export default async function QuestionPage({ params }: PageProps<'/[locale]/questions/[question]'>) {
  const { locale, question } = await params;
  const id = questionOfSlug(question);
  if (id === undefined) notFound();
  return questionPage(locale, id);
}
