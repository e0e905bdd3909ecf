// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace settheory {

class SetTableView;
struct ExerciseNow;

/// Over a table: the names of its exercises where their columns begin, each with its mechanic in a thin box.
class TableHeading : public QWidget {
    Q_OBJECT
public:
    explicit TableHeading(SetTableView& table, QWidget* parent = nullptr);
    void setExercises(const ExerciseNow& first, const ExerciseNow* second, const QString& occasion);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Name {
        QString text;
        QString mechanic;
    };
    int draw(QPainter& painter, const Name& name, int left, int right) const;

    SetTableView& m_table;
    Name m_first;
    Name m_second;
    QString m_occasion;
};

} // namespace settheory
