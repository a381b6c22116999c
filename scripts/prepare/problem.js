/** Something that whoever typed the command can put right; the message says how. */
export class Problem extends Error {}

/** Refuses arguments where a command takes none, instead of passing over them in silence. */
export function takesNoArguments(command, args, hint = '') {
  if (args.length === 0) return;
  throw new Problem(`${command} takes no arguments, but was given: ${args.join(' ')}.${hint}`);
}
