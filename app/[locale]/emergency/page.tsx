import { answersPage } from '@/app/journey';

export default async function EmergencyPage({ params }: PageProps<'/[locale]/emergency'>) {
  const { locale } = await params;
  return answersPage(locale);
}
