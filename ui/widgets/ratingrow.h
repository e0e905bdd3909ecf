// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

class QButtonGroup;

namespace settheory {

/// A number from 0 to 10 on eleven buttons, or none. By keys: a digit chooses (a 0 right after a 1 makes it
/// 10), the arrows go to the next one, Delete takes the choice back.
class RatingRow : public QWidget {
    Q_OBJECT
public:
    /// `name`: what is rated, for screen readers; `lowest` and `highest`: what 0 and 10 mean.
    RatingRow(const QString& name, const QString& lowest, const QString& highest, QWidget* parent = nullptr);
    void setValue(std::optional<double> value); ///< one that is no whole number has no button
    std::optional<int> value() const;

Q_SIGNALS:
    void chosen(std::optional<int> value); ///< by hand
    void entered(); ///< Enter: whatever is chosen is meant

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void choose(std::optional<int> value);
    bool keyPressed(int key, const QString& text);

    QButtonGroup* m_buttons;
    bool m_oneWasTyped = false; ///< just now: a 0 makes it a ten
};

} // namespace settheory
