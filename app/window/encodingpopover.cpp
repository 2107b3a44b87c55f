// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/encodingpopover.h"

#include "app/settings/appearance.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

enum Role { NameRole = Qt::UserRole, WordsRole };

constexpr QSize panelSize(420, 440);

struct EncodingFamilyText
{
    static QString of(EncodingFamily family);

    Q_DECLARE_TR_FUNCTIONS(EncodingFamilyText)
};

QString EncodingFamilyText::of(EncodingFamily family)
{
    switch (family) {
    case EncodingFamily::Unicode:
        return tr("Unicode");
    case EncodingFamily::ChineseSimplified:
        return tr("Chinese, simplified");
    case EncodingFamily::ChineseTraditional:
        return tr("Chinese, traditional");
    case EncodingFamily::Japanese:
        return tr("Japanese");
    case EncodingFamily::Korean:
        return tr("Korean");
    case EncodingFamily::Western:
        return tr("Western European");
    case EncodingFamily::CentralEuropean:
        return tr("Central European");
    case EncodingFamily::Cyrillic:
        return tr("Cyrillic");
    case EncodingFamily::Greek:
        return tr("Greek");
    case EncodingFamily::Turkish:
        return tr("Turkish");
    case EncodingFamily::Baltic:
        return tr("Baltic");
    case EncodingFamily::Hebrew:
        return tr("Hebrew");
    case EncodingFamily::Arabic:
        return tr("Arabic");
    case EncodingFamily::Thai:
        return tr("Thai");
    case EncodingFamily::Vietnamese:
        return tr("Vietnamese");
    }
    return {};
}

/// On one line, whatever the bytes are in the wrong encoding.
QString withoutBreaks(QString sample)
{
    for (QChar &c : sample) {
        const bool breaks = c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
        if (breaks || c.category() == QChar::Other_Control)
            c = QChar::ReplacementCharacter;
    }
    return sample;
}

} // namespace

EncodingPopover::EncodingPopover(const Appearance &appearance, QWidget *parent)
    : Popover(appearance, parent)
    , m_appearance(appearance)
    , m_model(new QStandardItemModel(this))
    , m_found(new QSortFilterProxyModel(this))
    , m_search(new QLineEdit(this))
    , m_list(new QListView(this))
{
    m_found->setSourceModel(m_model);
    m_found->setFilterRole(WordsRole);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list->setModel(m_found);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setTextElideMode(Qt::ElideRight);
    m_search->setPlaceholderText(tr("Search encodings"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    setAccessibleName(tr("Read As"));
    m_search->setAccessibleName(tr("Search encodings"));
    m_list->setAccessibleName(tr("Encodings"));
    connect(m_search, &QLineEdit::textChanged, this, &EncodingPopover::filter);
    connect(m_search, &QLineEdit::returnPressed, this, &EncodingPopover::accept);
    connect(m_list, &QListView::activated, this, &EncodingPopover::accept);
    connect(m_list, &QListView::clicked, this, &EncodingPopover::accept);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 10, 10, 10);
    column->setSpacing(8);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    setFixedSize(panelSize);
}

void EncodingPopover::setChoices(const QList<EncodingPreview> &previews, const QString &current)
{
    QPalette colors = m_list->palette();
    colors.setColor(QPalette::Base, m_appearance.theme().card);
    m_list->setPalette(colors);
    m_model->clear();
    m_search->clear();
    addRow(tr("Find it out"), {}, tr("Find it out"));
    for (const EncodingPreview &preview : previews) {
        const QString name = preview.encoding.name;
        const QString family = EncodingFamilyText::of(preview.encoding.family);
        const QString title =
            name == current ? tr("%1, %2 (now)").arg(name, family) : tr("%1, %2").arg(name, family);
        addRow(title + u'\n' + withoutBreaks(preview.sample), name,
               name + u' ' + family + u' ' + preview.encoding.labels);
    }
    filter({});
}

void EncodingPopover::ask(QWidget *anchor)
{
    popUp(anchor);
    m_search->setFocus();
}

void EncodingPopover::addRow(const QString &text, const QString &name, const QString &words)
{
    auto *row = new QStandardItem(text);
    row->setData(name, NameRole);
    row->setData(words, WordsRole);
    m_model->appendRow(row);
}

void EncodingPopover::filter(const QString &words)
{
    m_found->setFilterFixedString(words.trimmed());
    // Nothing is found out by who asks: the likeliest comes first.
    const int first = words.isEmpty() && m_found->rowCount() > 1 ? 1 : 0;
    m_list->setCurrentIndex(m_found->index(first, 0));
}

void EncodingPopover::accept()
{
    const QModelIndex row = m_list->currentIndex();
    if (!row.isValid())
        return;
    hide();
    Q_EMIT chosen(row.data(NameRole).toString());
}

bool EncodingPopover::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown:
            QCoreApplication::sendEvent(m_list, event);
            return true;
        default:
            break;
        }
    }
    return Popover::eventFilter(watched, event);
}

} // namespace Sidegloss
