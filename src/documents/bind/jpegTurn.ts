/**
 * By how many degrees clockwise a photograph is to be turned to stand upright: the orientation of its Exif part (JEITA CP-3451, tag 0x0112).
 * Mirrored ones count as their unmirrored neighbours; without a readable entry it stands already.
 */
export function jpegTurn(jpeg: Uint8Array): 0 | 90 | 180 | 270 {
  const view = new DataView(jpeg.buffer, jpeg.byteOffset, jpeg.byteLength);
  try {
    const exif = exifStart(view);
    return exif === undefined ? 0 : (turns[orientation(view, exif)] ?? 0);
  } catch (fault) {
    if (fault instanceof RangeError) return 0; // an entry that points outside of the file
    throw fault;
  }
}

const turns: Readonly<Record<number, 0 | 90 | 180 | 270>> = { 3: 180, 4: 180, 5: 90, 6: 90, 7: 270, 8: 270 };

/** Where the TIFF header of the Exif segment begins: segments from the start of the file, up to the picture itself. */
function exifStart(view: DataView): number | undefined {
  for (let at = 2; view.getUint8(at) === 0xff; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint8(at + 1);
    if (marker === 0xda) return undefined;
    if (marker === 0xe1 && view.getUint32(at + 4) === 0x45786966 /* Exif */) return at + 10;
  }
  return undefined;
}

function orientation(view: DataView, tiff: number): number {
  const little = view.getUint16(tiff) === 0x4949;
  const directory = tiff + view.getUint32(tiff + 4, little);
  const count = view.getUint16(directory, little);
  for (let at = directory + 2; at < directory + 2 + 12 * count; at += 12) {
    if (view.getUint16(at, little) === 0x0112) return view.getUint16(at + 8, little);
  }
  return 1;
}
