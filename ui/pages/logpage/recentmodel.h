// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocols/recognition.h"

#include <QAbstractTableModel>

namespace settheory {

/// The latest workouts, one line each, to be begun again.
class RecentModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    void setLog(const LogSnapshot& log);
    void setPast(const RecognisedLog& past);
    WorkoutPtr workoutAt(int row) const; ///< null beyond the end

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        WorkoutPtr workout;
        QString date, title, exercises, sets;
        QVariantList protocols;
        QStringList words;
    };
    void addRecognised(Row& row) const;

    LogSnapshot m_log;
    RecognisedLog m_past;
    std::vector<Row> m_rows;
};

} // namespace settheory
