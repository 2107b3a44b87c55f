// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/noticebanner.h"

#include "app/noticetext.h"
#include "app/widgets/fittedscrollarea.h"

#include <QApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

/// More rows would be slow, and nobody reads them.
constexpr qsizetype mostRows = 50;
constexpr int leastText = 320;

bool isForBanner(const Notice &notice)
{
    return notice.kind != NoticeKind::EncodingAssumed && notice.kind != NoticeKind::LongLine;
}

QString capitalized(QString sentence)
{
    if (!sentence.isEmpty())
        sentence[0] = sentence[0].toUpper();
    return sentence;
}

} // namespace

NoticeBanner::NoticeBanner(const Appearance &appearance, QWidget *parent)
    : MessageFrame(appearance, parent)
    , m_rows(new QGridLayout)
    , m_buttons(new QHBoxLayout)
    , m_more(new QPushButton)
    , m_readAs(new QPushButton(tr("Read As…")))
    , m_layout(new QGridLayout(this))
{
    setObjectName(u"noticeBanner"_s);
    setTone(Tone::Warning);
    auto *content = new QWidget;
    content->setLayout(m_rows);
    m_rows->setContentsMargins(0, 0, 4, 0);
    m_rows->setHorizontalSpacing(12);
    m_rows->setVerticalSpacing(4);
    m_rows->setColumnStretch(0, 1);
    m_list = new FittedScrollArea(content);
    m_buttons->addWidget(m_more);
    m_buttons->addWidget(m_readAs);
    m_buttons->setSpacing(8);

    m_layout->setContentsMargins(18, 6, 10, 6);
    m_layout->setSpacing(8);
    m_layout->setColumnStretch(0, 1);
    // All on the first row's line, whose words may take several.
    m_rows->setRowMinimumHeight(0, m_more->sizeHint().height());
    closeButton()->setFixedHeight(m_more->sizeHint().height());
    m_layout->addWidget(m_list, 0, 0, Qt::AlignTop);
    m_layout->addLayout(m_buttons, 0, 1, Qt::AlignTop);
    m_layout->addWidget(closeButton(), 0, 2, Qt::AlignTop);
    connect(m_more, &QPushButton::clicked, this, [this] { showRows(!m_isUnfolded); });
    connect(m_readAs, &QPushButton::clicked, this, &NoticeBanner::readAsRequested);
}

void NoticeBanner::setNotices(const QList<Notice> &notices)
{
    m_notices.clear();
    std::ranges::copy_if(notices, std::back_inserter(m_notices), isForBanner);
    if (m_notices.isEmpty()) {
        hide();
        return;
    }
    m_readAs->setVisible(std::ranges::contains(notices, NoticeKind::BytesReplaced, &Notice::kind));
    m_more->setVisible(m_notices.size() > 1);
    showRows(false);
    announce(text());
}

QString NoticeBanner::text() const
{
    return m_sentences.join(u'\n');
}

void NoticeBanner::showRows(bool all)
{
    clearRows();
    m_isUnfolded = all;
    const qsizetype others = m_notices.size() - 1;
    m_more->setText(all ? tr("Show Fewer")
                        : tr("Show %Ln More", nullptr, static_cast<int>(others)));
    const qsizetype count = std::min(all ? mostRows : 1, m_notices.size());
    for (qsizetype i = 0; i < count; ++i)
        addRow(static_cast<int>(i), m_notices[i]);
    if (all && count < m_notices.size())
        addRest(static_cast<int>(count), m_notices.size() - count);
    arrange();
    orderTabs();
    setAccessibleName(text());
    m_list->updateGeometry();
}

/// What is new would come last in the whole window. Who comes from the text below has the places
/// before the button that closes.
void NoticeBanner::orderTabs()
{
    QWidget *before = closeButton();
    const auto then = [&](QWidget *widget) {
        setTabOrder(before, widget);
        before = widget;
    };
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        if (const QLayoutItem *place = m_rows->itemAtPosition(row, 1))
            then(place->widget());
    }
    then(m_more);
    then(m_readAs);
}

void NoticeBanner::clearRows()
{
    m_sentences.clear();
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

void NoticeBanner::addSentence(int row, const QString &sentence)
{
    m_sentences.append(sentence);
    auto *label = new QLabel(sentence);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_rows->addWidget(label, row, 0);
    label->show();
}

void NoticeBanner::addRow(int row, const Notice &notice)
{
    const QString sentence = capitalized(noticeText(notice));
    addSentence(row, sentence);
    if (!notice.position)
        return;
    auto *button = new QPushButton(tr("Show in Text"));
    button->setAccessibleDescription(sentence);
    connect(button, &QPushButton::clicked, this,
            [this, position = *notice.position] { Q_EMIT placeRequested(position); });
    m_rows->addWidget(button, row, 1, Qt::AlignTop);
    button->show();
}

void NoticeBanner::addRest(int row, qsizetype count)
{
    addSentence(row, tr("And %Ln more.", nullptr, static_cast<int>(count)));
}

/// Where there is no room beside the words, or the list is unfolded, the buttons stand below.
void NoticeBanner::arrange()
{
    const QLayoutItem *place = m_rows->itemAtPosition(0, 1);
    const int beside = width() - m_buttons->sizeHint().width() - closeButton()->sizeHint().width()
                       - (place ? place->sizeHint().width() : 0);
    const bool below = m_isUnfolded || beside < leastText;
    if (below == m_areButtonsBelow)
        return;
    m_areButtonsBelow = below;
    m_layout->removeItem(m_buttons);
    if (below)
        m_layout->addLayout(m_buttons, 1, 0, Qt::AlignLeft);
    else
        m_layout->addLayout(m_buttons, 0, 1, Qt::AlignTop);
}

void NoticeBanner::dismiss()
{
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    hide();
    if (hadFocus)
        Q_EMIT leaveRequested();
}

void NoticeBanner::resizeEvent(QResizeEvent *event)
{
    MessageFrame::resizeEvent(event);
    arrange();
}

} // namespace Sidegloss
