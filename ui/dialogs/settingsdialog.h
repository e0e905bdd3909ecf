// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/settings.h"

#include <QDialog>

#include <memory>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QSlider;
class QSpinBox;
class QVBoxLayout;

namespace settheory {

class Chime;
class Journal;
class ThemeSwitch;

/// How this machine looks and sounds, and the settings of the log that change numbers. The theme shows at
/// once; the log's settings are one step that can be undone.
class SettingsDialog : public QDialog {
    Q_OBJECT
public:
    SettingsDialog(Journal& journal, ThemeSwitch& themes, QWidget* parent = nullptr);
    ~SettingsDialog() override;
    void accept() override;
    void reject() override;

Q_SIGNALS:
    void failed(const Error& error);

private:
    void build();
    void addMachine(QVBoxLayout* groups);
    void addNumbers(QVBoxLayout* groups);
    void addRests(QVBoxLayout* groups);
    QWidget* buildSound();
    void fill(const LogSettings& settings);
    LogSettings chosen() const;

    Journal& m_journal;
    ThemeSwitch& m_themes;
    QString m_themeBefore;
    QComboBox* m_theme;
    QComboBox* m_unit;
    QComboBox* m_formula;
    QDoubleSpinBox* m_hardSetRir;
    QSpinBox* m_shortRest;
    QSpinBox* m_fullRest;
    QSpinBox* m_defaultRest;
    QSpinBox* m_pairRest;
    QSpinBox* m_roundRest;
    QSlider* m_volume;
    QCheckBox* m_notifies;
    std::unique_ptr<Chime> m_chime;
};

/// The theme that was chosen last on this machine.
QString rememberedTheme();

} // namespace settheory
