// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QKeySequence>
#include <QWidget>

class QVBoxLayout;

namespace settheory {

/// One line of the rail: a word at the left, its key at the right.
class RailButton : public QAbstractButton {
    Q_OBJECT
public:
    RailButton(const QString& text, const QKeySequence& keys, QWidget* parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    QString m_keys;
};

/// The narrow rail at the left: the name, the pages, and at the bottom the keys, the settings and the log's
/// file.
class Rail : public QWidget {
    Q_OBJECT
public:
    explicit Rail(const QString& fileName, QWidget* parent = nullptr);
    /// Adds a page's button, below those there are.
    RailButton* addPage(const QString& text, const QKeySequence& keys);
    RailButton* keys() const { return m_keys; } ///< the sheet of keys and words
    RailButton* settings() const { return m_settings; }
    RailButton* log() const { return m_log; } ///< the log's name, at the bottom

protected:
    void showEvent(QShowEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QVBoxLayout* m_pages;
    RailButton* m_keys;
    RailButton* m_settings;
    RailButton* m_log;
    RailButton* m_last = nullptr; ///< of the pages
};

} // namespace settheory
