// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/exportpopover.h"

#include <QComboBox>
#include <QFormLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Sidegloss {

ExportPopover::ExportPopover(const Appearance &appearance, QWidget *parent)
    : Popover(appearance, parent)
    , m_form(new QFormLayout(this))
{
    const ExportChoice last = Settings::exportChoice();
    m_form->setContentsMargins(18, 16, 18, 16);
    m_form->setHorizontalSpacing(14);
    m_form->setVerticalSpacing(10);
    m_format = addChoice(m_form, tr("Format"),
                         {{tr("Annotated PDF"), u"pdf"_s},
                          {tr("Web Annotation (JSON-LD)"), u"webannotation"_s},
                          {tr("Table (CSV)"), u"csv"_s},
                          {tr("Notes as Markdown"), u"markdown"_s}},
                         last.format);
    m_notes = addChoice(m_form, tr("Notes"),
                        {{tr("In the margin"), u"margin"_s},
                         {tr("At the foot of the page"), u"foot"_s},
                         {tr("None"), u"none"_s}},
                        last.notes);
    m_paper = addChoice(m_form, tr("Paper"), {{tr("A4"), u"a4"_s}, {tr("Letter"), u"letter"_s}},
                        last.paper);
    auto *button = new QPushButton(tr("Export…"), this);
    button->setObjectName(u"doExport"_s);
    button->setDefault(true);
    m_form->addRow(QString(), button);
    connect(button, &QPushButton::clicked, this, [this] {
        hide();
        Settings::setExportChoice(choice());
        Q_EMIT exportRequested(choice());
    });
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportPopover::showWhatCounts);
    setAccessibleName(tr("Export"));
    showWhatCounts();
}

ExportChoice ExportPopover::choice() const
{
    return {m_format->currentData().toString(), m_notes->currentData().toString(),
            m_paper->currentData().toString()};
}

QComboBox *ExportPopover::addChoice(QFormLayout *form, const QString &label,
                                    const QList<std::pair<QString, QString>> &items,
                                    const QString &current)
{
    auto *box = new QComboBox(this);
    for (const auto &[text, word] : items)
        box->addItem(text, word);
    box->setCurrentIndex(qMax(0, box->findData(current)));
    box->setMinimumWidth(200);
    form->addRow(label, box);
    return box;
}

void ExportPopover::showWhatCounts()
{
    const bool onPaper = choice().format == "pdf"_L1;
    m_form->setRowVisible(m_notes, onPaper);
    m_form->setRowVisible(m_paper, onPaper);
    adjustSize();
}

} // namespace Sidegloss
