// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/quotes/quotesview.h"

#include "app/quotes/quotedelegate.h"
#include "app/quotes/quotefilter.h"
#include "app/quotes/quotemodel.h"
#include "app/session/documentsession.h"
#include "app/settings/appearance.h"
#include "app/widgets/ink.h"
#include "app/widgets/panelheader.h"

#include <QActionGroup>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace Sidegloss {

namespace {

QListView *createList(QuoteFilter *filter, QuoteDelegate *delegate, QWidget *parent)
{
    auto *list = new QListView(parent);
    list->setModel(filter);
    list->setItemDelegate(delegate);
    list->setFrameShape(QFrame::NoFrame);
    list->setResizeMode(QListView::Adjust);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setContextMenuPolicy(Qt::CustomContextMenu);
    return list;
}

} // namespace

QuotesView::QuotesView(const Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_model(new QuoteModel(this))
    , m_filter(new QuoteFilter(this))
    , m_delegate(new QuoteDelegate(appearance, this))
    , m_header(new PanelHeader(appearance, tr("Quotes"), this))
    , m_speakers(new QToolButton(this))
    , m_words(new QLineEdit(this))
    , m_list(createList(m_filter, m_delegate, this))
    , m_empty(new QLabel(this))
{
    m_filter->setSourceModel(m_model);
    setObjectName(QStringLiteral("quotes"));
    m_list->setAccessibleName(tr("Quotes"));
    m_list->installEventFilter(this);
    m_words->setPlaceholderText(tr("Filter quotes"));
    m_words->setAccessibleName(tr("Filter quotes"));
    m_words->setClearButtonEnabled(true);
    m_empty->setWordWrap(true);
    m_empty->setMargin(16);
    m_empty->setAlignment(Qt::AlignTop);
    m_speakers->setAutoRaise(true);
    m_speakers->setPopupMode(QToolButton::InstantPopup);
    m_speakers->setMenu(new QMenu(m_speakers));
    m_speakers->setAccessibleName(tr("Speaker"));
    m_header->addControl(m_speakers);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    auto *inset = new QHBoxLayout;
    inset->setContentsMargins(12, 0, 12, 6);
    inset->addWidget(m_words);
    layout->addLayout(inset);
    layout->addWidget(m_empty);
    layout->addWidget(m_list, 1);
    setFocusProxy(m_list);

    connect(m_words, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setWords(text);
        showState();
    });
    connect(m_list, &QListView::clicked, this, [this] {
        if (const auto range = currentRange())
            Q_EMIT quoteActivated(*range);
    });
    connect(m_list, &QListView::customContextMenuRequested, this, &QuotesView::openContextMenu);
    connect(&appearance, &Appearance::changed, this, &QuotesView::applyAppearance);
    applyAppearance();
    setSession(nullptr);
}

void QuotesView::setSession(DocumentSession *session)
{
    m_delegate->setLanguage(session ? session->document().metadata().language : QString());
    m_model->setSession(session);
    m_filter->setSpeaker({});
    buildSpeakerMenu();
    showState();
}

bool QuotesView::eventFilter(QObject *object, QEvent *event)
{
    if (object != m_list || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(object, event);
    const auto range = currentRange();
    const auto *key = static_cast<QKeyEvent *>(event);
    if (!range || key->modifiers() != Qt::NoModifier)
        return QWidget::eventFilter(object, event);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT quoteActivated(*range);
        return true;
    case Qt::Key_H:
        Q_EMIT markRequested(*range);
        return true;
    case Qt::Key_C:
        Q_EMIT claimRequested(*range);
        return true;
    default:
        return QWidget::eventFilter(object, event);
    }
}

void QuotesView::buildSpeakerMenu()
{
    QMenu *menu = m_speakers->menu();
    menu->clear();
    delete menu->findChild<QActionGroup *>();
    auto *group = new QActionGroup(menu);
    const auto add = [&](const QString &label, const QString &speaker) {
        QAction *action = menu->addAction(label);
        action->setCheckable(true);
        action->setChecked(speaker.isEmpty());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, label, speaker] {
            m_filter->setSpeaker(speaker);
            m_speakers->setText(label);
            showState();
        });
    };
    add(tr("All speakers"), {});
    m_speakers->setText(tr("All speakers"));
    for (const QString &speaker : m_model->speakers())
        add(speaker, speaker);
    menu->addSeparator();
    QAction *minor = menu->addAction(tr("Show scare quotes and titles"));
    minor->setCheckable(true);
    minor->setChecked(m_filter->showsMinor());
    connect(minor, &QAction::toggled, this, [this](bool shows) {
        m_filter->setShowsMinor(shows);
        showState();
    });
}

void QuotesView::applyAppearance()
{
    setInk(m_empty, m_appearance.theme().soft);
    QPalette list = m_list->palette();
    list.setColor(QPalette::Base, m_appearance.theme().chrome);
    m_list->setPalette(list);
}

void QuotesView::showState()
{
    const int shown = m_filter->rowCount();
    m_header->setCount(shown);
    m_list->setVisible(shown > 0);
    m_words->setVisible(m_model->rowCount() > 0);
    m_speakers->setVisible(m_model->rowCount() > 0);
    m_empty->setVisible(shown == 0);
    m_empty->setText(m_model->rowCount() == 0
                         ? tr("No quotations found in this article.")
                         : tr("No quotation fits. Clear the filter to see all."));
}

void QuotesView::openContextMenu(const QPoint &position)
{
    const auto range = currentRange();
    if (!range)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Go to Passage"), this, [this, range] { Q_EMIT quoteActivated(*range); });
    menu->addAction(tr("Highlight"), this, [this, range] { Q_EMIT markRequested(*range); });
    menu->addAction(tr("Make Claim…"), this, [this, range] { Q_EMIT claimRequested(*range); });
    menu->popup(m_list->viewport()->mapToGlobal(position));
}

std::optional<TextRange> QuotesView::currentRange() const
{
    const QModelIndex index = m_filter->mapToSource(m_list->currentIndex());
    if (!index.isValid())
        return std::nullopt;
    return m_model->quote(index.row()).range;
}

} // namespace Sidegloss
