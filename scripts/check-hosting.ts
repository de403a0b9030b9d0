import { checkHosting } from './hosting/check-hosting';

/** `npm run check:hosting -- URL`: exit 1 with one line for each thing that keeps Excel from using what the address serves. */
async function main(address: string | undefined): Promise<void> {
  if (address === undefined || !URL.canParse(address)) {
    process.stderr.write('npm run check:hosting -- https://addins.example.org/fiscal-gauge\n');
    process.exitCode = 2;
    return;
  }
  const { files, remarks } = await checkHosting(address);
  for (const { kind, path, sentence } of remarks) {
    process.stdout.write(`${kind}: ${path} ${sentence}\n`);
  }
  const faults = remarks.filter(({ kind }) => kind === 'fault').length;
  process.stdout.write(`${String(files)} files asked for at ${address}, ${String(faults)} faults\n`);
  process.exitCode = faults > 0 ? 1 : 0;
}

void main(process.argv[2]);
