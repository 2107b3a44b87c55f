// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/safety/librarystatus.h"

#include "app/annotations/labels.h"
#include "app/findingtext.h"
#include "app/safety/librarycare.h"
#include "app/salvagetext.h"
#include "app/settings/appearance.h"
#include "app/widgets/elidedlabel.h"
#include "app/widgets/ink.h"
#include "app/widgets/panelheader.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QListView>
#include <QProgressBar>
#include <QPushButton>
#include <QStringListModel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

constexpr int tallestList = 220;

using Task = LibraryCare::Task;

QString wordsFor(Task task)
{
    switch (task) {
    case Task::QuickCheck:
        return LibraryStatus::tr("Looking at its structure…");
    case Task::FullCheck:
        return LibraryStatus::tr("Looking at every article, mark and claim…");
    case Task::Backup:
    case Task::Rotation:
        return LibraryStatus::tr("Making a backup…");
    case Task::Restore:
        return LibraryStatus::tr("Restoring the backup…");
    case Task::Salvage:
        return LibraryStatus::tr("Saving what can be read…");
    }
    Q_UNREACHABLE_RETURN({});
}

QString wordsFor(const LibraryCare::Look &look)
{
    const QString time = timeLabel(look.time);
    const CheckReport &report = look.report;
    if (!report.isSound()) {
        const int count = static_cast<int>(report.findings.size() + report.unlisted);
        return LibraryStatus::tr("Damaged: %Ln finding(s), %1", nullptr, count).arg(time);
    }
    if (report.newer)
        return LibraryStatus::tr("Sound as far as can be told: a newer Sidegloss wrote it; %1")
            .arg(time);
    if (look.task == Task::QuickCheck)
        return LibraryStatus::tr("Its structure is sound; looked at %1").arg(time);
    return LibraryStatus::tr("Sound: all that is in it is as it was saved; checked %1").arg(time);
}

/// What the reader knows comes first, then what only SQLite has words for.
QStringList linesOf(const CheckReport &report)
{
    QList<Finding> findings = report.findings;
    std::ranges::stable_partition(findings, [](const Finding &finding) {
        return !finding.words.isEmpty() || !finding.article.isEmpty();
    });
    QStringList lines;
    for (const Finding &finding : findings)
        lines.append(findingText(finding));
    if (report.unlisted > 0)
        lines.append(LibraryStatus::tr("… and further ones: %1").arg(report.unlisted));
    return lines;
}

} // namespace

LibraryStatus::LibraryStatus(const Appearance &appearance, LibraryCare &care, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_care(care)
    , m_path(new ElidedLabel(this))
    , m_words(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_check(new QPushButton(tr("&Check Library"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_salvage(new QPushButton(tr("&Save What Is Readable"), this))
    , m_findings(new QStringListModel(this))
    , m_list(new QListView(this))
{
    layOut();
    connect(m_check, &QPushButton::clicked, this, [this] {
        m_care.check(CheckDepth::Full);
        m_cancel->setFocus();
    });
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_care.cancelCheck(); });
    connect(m_salvage, &QPushButton::clicked, this, [this] { m_care.salvage(m_care.library()); });
    connect(&care, &LibraryCare::salvaged, this, &LibraryStatus::showState);
    connect(&care, &LibraryCare::changed, this, &LibraryStatus::showState);
    connect(&care, &LibraryCare::looked, this, &LibraryStatus::showState);
    connect(&appearance, &Appearance::changed, this, &LibraryStatus::applyAppearance);
    applyAppearance();
}

void LibraryStatus::layOut()
{
    m_check->setAccessibleName(tr("Check library"));
    m_salvage->setObjectName(u"salvage"_s);
    m_salvage->setAccessibleName(tr("Save what is readable"));
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(4);
    m_progress->setAccessibleName(tr("Progress"));
    m_list->setModel(m_findings);
    m_list->setObjectName(u"findings"_s);
    m_list->setAccessibleName(tr("Findings"));
    m_list->setWordWrap(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setSpacing(2);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);

    auto *words = new QVBoxLayout;
    words->setSpacing(3);
    words->addWidget(m_path);
    words->addWidget(m_words);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addLayout(words, 1);
    row->addWidget(m_salvage, 0, Qt::AlignTop);
    row->addWidget(m_cancel, 0, Qt::AlignTop);
    row->addWidget(m_check, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(14, 2, 8, 10);
    column->setSpacing(8);
    column->addLayout(row);
    column->addWidget(m_progress);
    column->addWidget(m_list, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 2, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new PanelHeader(m_appearance, tr("Library"), this));
    layout->addLayout(column, 1);
}

void LibraryStatus::showState()
{
    const Theme &theme = m_appearance.theme();
    const auto running = m_care.running();
    const bool checks = running == Task::FullCheck;
    const QString library = m_care.library();
    const bool found = QFileInfo(library).size() > 0;
    m_path->setText(QDir::toNativeSeparators(library));
    m_progress->setVisible(running && running != Task::QuickCheck);
    m_cancel->setVisible(checks);
    m_check->setVisible(!checks);
    m_check->setEnabled(!running && found);

    const auto &look = m_care.lastLook();
    const bool damaged = look && !look->report.isSound();
    m_salvage->setVisible(damaged);
    m_salvage->setEnabled(!running);
    m_words->setText(words());
    setInk(m_words, running || !look ? theme.soft : damaged ? theme.error : theme.good);
    const QStringList lines = details();
    if (lines != m_findings->stringList())
        m_findings->setStringList(lines);
    m_list->setVisible(!lines.isEmpty());
    fitList();
}

void LibraryStatus::fitList()
{
    int height = 2 * m_list->frameWidth() + m_list->spacing();
    for (int row = 0; row < m_findings->rowCount() && height < tallestList; ++row)
        height += m_list->sizeHintForIndex(m_findings->index(row)).height() + 2 * m_list->spacing();
    m_list->setFixedHeight(std::min(height, tallestList));
}

void LibraryStatus::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitList();
}

QString LibraryStatus::words() const
{
    if (const auto running = m_care.running())
        return wordsFor(*running);
    if (m_care.lastSalvage())
        return tr("Damaged; what could be read is saved among the backups");
    if (const auto &look = m_care.lastLook())
        return wordsFor(*look);
    return QFileInfo(m_care.library()).size() > 0 ? tr("Not checked since Sidegloss was started")
                                                  : tr("There is nothing in it yet");
}

QStringList LibraryStatus::details() const
{
    if (m_care.running())
        return {};
    if (const auto &salvage = m_care.lastSalvage())
        return salvageText(salvage->report).replace("\n  "_L1, "\n"_L1).trimmed().split(u'\n');
    return m_care.lastLook() ? linesOf(m_care.lastLook()->report) : QStringList();
}

void LibraryStatus::applyAppearance()
{
    setInk(m_path, m_appearance.theme().ink);
    showState();
}

} // namespace Sidegloss
