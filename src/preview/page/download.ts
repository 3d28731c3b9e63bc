/** Hands a person a file. */
export function download(bytes: Uint8Array, name: string): void {
	const link = document.createElement("a");
	link.href = URL.createObjectURL(new Blob([bytes as BlobPart]));
	link.download = name;
	link.click();
	URL.revokeObjectURL(link.href);
}
