import { answersPage } from '@/app/pages/answersPage';

export default async function EmergencyPage({ params }: PageProps<'/[locale]/emergency'>) {
  const { locale } = await params;
  return answersPage(locale);
}
