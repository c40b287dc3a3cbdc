import { advance, startTransfer, type Transfer } from "./transfer.ts";

/**
 * Follows a transfer by the page's clock, from now on.
 *
 * @param show given the transfer as it is, at once and for every word of progress
 * @returns what to call with the bytes that have been sent, of how many
 */
export function watchTransfer(
  total: number,
  show: (transfer: Transfer) => void,
): (sent: number, total: number) => void {
  let transfer = startTransfer(total, performance.now());
  show(transfer);
  return (sent, of) => {
    transfer = advance(transfer, sent, of, performance.now());
    show(transfer);
  };
}
