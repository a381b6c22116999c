import { notFound } from 'next/navigation';
import { connection } from 'next/server';
import type { ReactNode } from 'react';
import { clinic } from '@/app/clinic/settings';
import '@/components/desk/desk.css';

/** The front desk exists only where the clinic's settings say so. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  await connection();
  if (!clinic.desk) notFound();
  return children;
}
