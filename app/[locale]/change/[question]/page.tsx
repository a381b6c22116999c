import { notFound } from 'next/navigation';
import { answersPage } from '@/app/pages/answersPage';
import { questionOfSlug } from '@/components/journey/places';

export default async function ChangePage({ params }: PageProps<'/[locale]/change/[question]'>) {
  const { locale, question } = await params;
  if (questionOfSlug(question) === undefined) notFound();
  return answersPage(locale);
}
