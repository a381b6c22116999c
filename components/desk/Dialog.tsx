'use client';

import { useEffect, useRef, type ReactNode } from 'react';

type Props = { open: boolean; onClose: () => void; label: string; children: ReactNode };

/** A dialog over the call; Escape leaves it. */
export function Dialog({ open, onClose, label, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  return (
    <dialog ref={dialog} className="desk-dialog" aria-label={label} onClose={onClose}>
      {open && children}
    </dialog>
  );
}
