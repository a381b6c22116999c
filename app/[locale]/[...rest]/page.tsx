import { notFound } from 'next/navigation';

/** Every other address below a language: not found, inside that language's frame. */
export default function Rest() {
  notFound();
}
