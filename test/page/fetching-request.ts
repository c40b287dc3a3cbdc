/** As much of a browser's XMLHttpRequest as an upload needs, for Node, which has `fetch` alone. */
export class FetchingRequest extends EventTarget {
  readonly upload = new EventTarget();
  status = 0;
  responseText = "";
  readonly #headers = new Headers();
  readonly #aborting = new AbortController();
  #method = "GET";
  #address = "";

  open(method: string, address: string): void {
    this.#method = method;
    this.#address = address;
  }

  setRequestHeader(name: string, value: string): void {
    this.#headers.set(name, value);
  }

  abort(): void {
    this.#aborting.abort();
    this.dispatchEvent(new Event("abort"));
  }

  send(body: FormData): void {
    const { signal } = this.#aborting;
    fetch(this.#address, { method: this.#method, headers: this.#headers, body, signal })
      .then(async (response) => {
        this.responseText = await response.text();
        this.status = response.status;
        this.dispatchEvent(new Event("load"));
      })
      .catch(() => this.dispatchEvent(new Event("error")));
  }
}
