/**
 * Locates many places at once over HTTP: for each line that comes in, a line goes out.
 *
 * <p>Offices have tables of thousands of addresses, exported by spreadsheets, with errors in them. A line is a record:
 * a quoted cell that spans several lines is reported as wrong and costs only its own lines. Each line comes back as it
 * was, with columns added, also where something is wrong with it, so that the answer can be laid beside the question.
 * JSON lines come back as answers of {@code /locate}, with the number of the line and the {@code id} that the caller
 * gave.
 *
 * <p>The lines are addresses of people, so nothing is held as a whole and nothing is written to disk. The answer goes
 * out while the question comes in. A caller that reads only after sending may block both when the buffers between are
 * full.
 *
 * <p>Four batches run at once; a fifth is told to come back (503) before a byte of it is read. A batch has at most 128
 * MB; if there is more, a last line says so. If a connection breaks, the answer is cut off and never ended as if it
 * were complete. Every other path takes bodies of 1 MB.
 */
package brussels.repere.rest.batch;
