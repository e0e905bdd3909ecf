// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QStringList>
#include <QTemporaryDir>

namespace settheory::test {

/// What one run of the command line left.
struct CliRun {
    int status = -1; ///< −1: it crashed or hung
    QByteArray out;
    QByteArray err;

    QJsonObject object() const; ///< standard output as one JSON document
    QJsonArray array() const;
    std::vector<QJsonObject> lines() const; ///< standard output as one JSON object a line
};

/// The command line in a folder of its own, with its own home.
class Cli {
public:
    /// Of the environment of all later runs; a null value takes it out.
    void set(const QString& variable, const QString& value) { m_variables[variable] = value; }
    /// All later runs go through another program: setpriv and its options.
    void setThrough(const QStringList& through) { m_through = through; }
    /// How long a run may take; a longer one hangs. Without it two minutes.
    void setPatience(int seconds) { m_patience = seconds; }
    /// Runs `settheory-cli ARGUMENTS` with that standard input.
    CliRun run(const QStringList& arguments, const QByteArray& input = {}) const;
    /// Runs any program in that environment.
    CliRun start(const QStringList& command, const QByteArray& input = {}) const;
    /// run() on the log of this folder, answering in JSON.
    CliRun json(const QStringList& arguments, const QByteArray& input = {}) const;

    QString path(const QString& name) const { return m_folder.filePath(name); }
    QString log() const { return path(QStringLiteral("log.settheory")); }
    QString write(const QString& name, const QByteArray& bytes) const; ///< returns its path
    QByteArray read(const QString& name) const;

private:
    QTemporaryDir m_folder;
    QMap<QString, QString> m_variables;
    QStringList m_through;
    int m_patience = 120; ///< seconds
};

/// The folder with real exports of other apps; empty if there is none here.
QString realExports();

} // namespace settheory::test
