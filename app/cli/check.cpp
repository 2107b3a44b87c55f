// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/check.h"

#include "app/cli/commandline.h"
#include "app/cli/library.h"
#include "app/cli/locationnotice.h"
#include "app/cli/rescue.h"
#include "app/cli/terminal.h"
#include "app/findingtext.h"
#include "app/salvagetext.h"
#include "lib/store/librarycheck.h"
#include "lib/store/salvage.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

struct CheckText
{
    Q_DECLARE_TR_FUNCTIONS(CheckText)
};

/// What `check` has to tell.
struct CheckOutcome
{
    QString library;
    std::optional<CheckReport> report; ///< None where there is no library yet.
    std::optional<QString> backup;     ///< To restore where it isn't sound.
    QString out;                       ///< Where what can be read of it is to go; or empty.
    std::optional<Result<SalvageReport>> salvaged;

    bool isSound() const { return !report || report->isSound(); }
};

/// By table.
QJsonObject jsonOf(const SalvageReport &report)
{
    QJsonObject tables;
    for (const auto &[table, became] : report.tables.asKeyValueRange()) {
        tables[table] = QJsonObject{
            {"read"_L1, became.read},
            {"fromJournal"_L1, became.fromJournal},
            {"doubtful"_L1, became.doubtful},
            {"putBack"_L1, became.putBack},
            {"lost"_L1, became.lost ? QJsonValue(*became.lost) : QJsonValue()},
        };
    }
    return tables;
}

QJsonArray jsonOf(const QList<Finding> &findings)
{
    QJsonArray array;
    for (const Finding &finding : findings) {
        array.append(QJsonObject{
            {"kind"_L1, findingKindName(finding.kind)},
            {"table"_L1, finding.table},
            {"key"_L1, finding.key},
            {"detail"_L1, finding.detail},
            {"article"_L1, finding.article},
            {"words"_L1, finding.words},
        });
    }
    return array;
}

QJsonValue salvageJson(const CheckOutcome &outcome)
{
    if (!outcome.salvaged)
        return {};
    const Result<SalvageReport> &salvaged = *outcome.salvaged;
    return salvaged ? QJsonObject{{"library"_L1, outcome.out}, {"tables"_L1, jsonOf(*salvaged)}}
                    : QJsonValue();
}

QByteArray jsonOf(const CheckOutcome &outcome)
{
    const CheckReport report = outcome.report.value_or(CheckReport());
    QJsonObject rows;
    for (const auto &[table, count] : report.rows.asKeyValueRange())
        rows[table] = count;
    const QJsonObject object{
        {"library"_L1, outcome.library},
        {"found"_L1, outcome.report.has_value()},
        {"sound"_L1, outcome.isSound()},
        {"version"_L1, report.version},
        {"newer"_L1, report.newer},
        {"rows"_L1, rows},
        {"findings"_L1, jsonOf(report.findings)},
        {"unlisted"_L1, report.unlisted},
        {"backup"_L1, outcome.backup ? QJsonValue(*outcome.backup) : QJsonValue()},
        {"salvage"_L1, salvageJson(outcome)},
    };
    return QJsonDocument(object).toJson();
}

QString textOf(const CheckOutcome &outcome)
{
    QString text;
    if (!outcome.report)
        return text;
    for (const Finding &finding : outcome.report->findings)
        text += findingText(finding) + u'\n';
    if (outcome.report->unlisted > 0)
        text += CheckText::tr("… and further ones: %1").arg(outcome.report->unlisted) + u'\n';
    if (outcome.salvaged && *outcome.salvaged)
        text += CheckText::tr("In the new library:") + u'\n' + salvageText(**outcome.salvaged);
    return text;
}

void comment(const CheckOutcome &outcome, const Terminal &terminal)
{
    if (!outcome.report) {
        terminal.notice(CheckText::tr("There is no library at “%1” yet.").arg(outcome.library));
        return;
    }
    if (!outcome.isSound()) {
        terminal.complain(CheckText::tr("The library “%1” is damaged.").arg(outcome.library));
        adviseRestoring(outcome.library, outcome.backup, terminal);
        if (outcome.out.isEmpty())
            adviseSalvage(terminal);
        return;
    }
    terminal.notice(CheckText::tr("The library “%1” is sound.").arg(outcome.library));
    if (outcome.report->newer) {
        terminal.notice(
            CheckText::tr("A newer Sidegloss wrote it: only the structure of its file was checked, "
                          "not what is in it."));
    }
}

ExitCode commentOnSalvage(const CheckOutcome &outcome, const Terminal &terminal)
{
    if (!outcome.salvaged)
        return ExitCode::NothingFound;
    const Result<SalvageReport> &salvaged = *outcome.salvaged;
    if (salvaged) {
        terminal.notice(CheckText::tr("What can be read of it is in the new library “%1”. To use "
                                      "that: sidegloss --library OUT")
                            .arg(outcome.out));
        return outcome.isSound() ? ExitCode::Done : ExitCode::BadLibrary;
    }
    if (salvaged.error().kind == ErrorKind::LibraryDamaged)
        terminal.complain(CheckText::tr("Nothing can be read of it."));
    else
        terminal.complain(salvaged.error());
    return exitCodeFor(salvaged.error().kind);
}

bool isFree(const QString &path)
{
    const QFileInfo file(path);
    return !path.isEmpty() && !file.exists() && !file.isSymLink();
}

} // namespace

ExitCode runCheck(const CommandLine &line, const Terminal &terminal)
{
    CheckOutcome outcome;
    outcome.library = QFileInfo(libraryPath(line)).absoluteFilePath();
    if (const auto out = line.value("--salvage"_L1)) {
        if (!isFree(*out)) {
            terminal.complain(CheckText::tr("“%1” can't be used for a new library: give a path "
                                            "where nothing is yet.")
                                  .arg(*out));
            return ExitCode::WrongUsage;
        }
        outcome.out = QFileInfo(*out).absoluteFilePath();
    }
    noticeLocation(outcome.library, terminal);
    Result<CheckReport> report = checkLibrary(outcome.library, CheckDepth::Full);
    if (!report && report.error().kind != ErrorKind::NotFound) {
        const Error error = ofLibrary(report.error());
        terminal.complain(error);
        return exitCodeFor(error.kind);
    }
    if (report)
        outcome.report = std::move(*report);
    if (!outcome.isSound())
        outcome.backup = newestSoundBackup(outcome.library);
    if (!outcome.out.isEmpty() && outcome.report)
        outcome.salvaged = salvageLibrary(outcome.library, outcome.out);

    terminal.print(line.has("--json"_L1) ? QString::fromUtf8(jsonOf(outcome)) : textOf(outcome));
    comment(outcome, terminal);
    if (!outcome.out.isEmpty())
        return commentOnSalvage(outcome, terminal);
    return outcome.isSound() ? ExitCode::Done : ExitCode::BadLibrary;
}

} // namespace Sidegloss
