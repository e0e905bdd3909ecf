// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import/preview.h"

#include <QTableWidget>

namespace settheory {

/// A quiet table for previews: nothing in it can be edited; the column \p stretched takes what is left.
QTableWidget* importTable(
    const QStringList& head, int stretched, QWidget* parent = nullptr, int rowHeight = 34);
/// A table without a head for sentences, on as many lines as each takes, and a mark before each.
QTableWidget* remarksTable(QWidget* parent);
/// A table for the first sets that would come in; load and reps apart, each to the right.
QTableWidget* firstRowsTable(QWidget* parent);
void fillFirstRows(QTableWidget& table, const ImportPreview& preview);
/// Rows left out, and what is odd but comes in.
void fillRemarks(QTableWidget& table, const ImportPreview& preview);
/// What the dialog says of the file: a question that must be answered first, if any, and the evidence for
/// each decision.
struct ImportWords {
    QString question;
    QString evidence;
};
ImportWords importWords(const ImportPreview& preview);
/// The names of the columns of a table; empty if it is none.
QStringList tableHeader(const QString& path);
QString importFilter(); ///< of file dialogs
/// "of these 2 195 warm-ups, 1 122 to failure, 43 drop sets"; empty where there are none.
QString setKinds(const ImportPreview& preview);

} // namespace settheory
