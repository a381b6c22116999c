/** Stops the start of the server where the clinic’s settings are wrong. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { checkAtStart } = await import('./app/clinic/start');
  checkAtStart();
}
