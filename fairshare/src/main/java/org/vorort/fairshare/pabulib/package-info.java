/**
 * Elections in files: the format of Pabulib, the library of participatory budgeting (pabulib.org/format; D. Stolicki,
 * S. Szufa, N. Talmon, <i>Pabulib: A Participatory Budgeting Library</i>, arXiv 2012.06539; P. Faliszewski and others,
 * <i>Participatory Budgeting: Data, Tools and Analysis</i>, IJCAI 2023). {@link
 * org.vorort.fairshare.pabulib.ElectionFile} reads and writes it.
 */
package org.vorort.fairshare.pabulib;
