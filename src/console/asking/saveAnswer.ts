/** Saves a file that the API answered with, under the name that it gave. */
export async function saveAnswer(response: Response, usual: string): Promise<void> {
  const blob = await response.blob();
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = nameIn(response.headers.get('content-disposition'), usual);
  link.click();
  URL.revokeObjectURL(link.href);
}

function nameIn(disposition: string | null, usual: string): string {
  const full = /filename\*=UTF-8''([^;]+)/.exec(disposition ?? '')?.[1];
  return full ? decodeURIComponent(full) : usual;
}
