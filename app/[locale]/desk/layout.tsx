import { notFound } from 'next/navigation';
import { connection } from 'next/server';
import { clinic } from '@/app/clinic/settings';
import '@/components/desk/desk.css';

/** The front desk exists only where the clinic's settings say so. */
export default async function DeskLayout({ children }: LayoutProps<'/[locale]/desk'>) {
  await connection();
  if (!clinic.desk) notFound();
  return children;
}
