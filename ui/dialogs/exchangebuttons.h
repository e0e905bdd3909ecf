// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

namespace settheory {

class Analysis;
class ExportDialog;
class Journal;

/// "Import…" and "Export CSV…" beside each other, with the dialogs behind them.
class ExchangeButtons : public QWidget {
    Q_OBJECT
public:
    ExchangeButtons(Journal& journal, Analysis& analysis, QWidget* parent = nullptr);

    /// Lets the page offer parts of the log to the dialog that exports.
    void setExportOffers(std::function<void(ExportDialog&)> offer) { m_offer = std::move(offer); }
    void importFiles(const QStringList& paths); ///< one after the other

Q_SIGNALS:
    void imported(const QString& news); ///< can be undone
    void exported(const QString& news, const QString& folder);

private:
    void import();
    void exportTable();

    Journal& m_journal;
    Analysis& m_analysis;
    std::function<void(ExportDialog&)> m_offer;
};

} // namespace settheory
