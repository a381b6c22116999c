/** Stops the start of the server where the clinic’s settings are wrong; then guards every request. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { checkAtStart } = await import('./app/clinic/start');
  checkAtStart();
  if (process.env.NODE_ENV !== 'production') return;
  const { standGuard } = await import('./app/gate');
  standGuard();
}
