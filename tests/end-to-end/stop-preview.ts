export default function stopPreview(): void {
  globalThis.previewProcess?.kill();
}
