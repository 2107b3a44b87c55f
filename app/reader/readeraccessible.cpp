// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/readeraccessible.h"

#include "app/reader/readerview.h"
#include "app/reader/textattributes.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QScrollBar>

#include <algorithm>

namespace Sidegloss {

namespace {

class ReaderAccessible : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit ReaderAccessible(ReaderView *view)
        : QAccessibleWidget(view, QAccessible::Document)
        , m_view(view)
    {}

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TextInterface ? static_cast<QAccessibleTextInterface *>(this)
                                                  : QAccessibleWidget::interface_cast(type);
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = true;
        state.multiLine = true;
        state.selectableText = true;
        return state;
    }

    void selection(int index, int *start, int *end) const override
    {
        const std::optional<TextRange> range = m_view->selection();
        *start = index == 0 && range ? static_cast<int>(range->start) : 0;
        *end = index == 0 && range ? static_cast<int>(range->end) : 0;
    }
    int selectionCount() const override { return m_view->selection() ? 1 : 0; }
    void addSelection(int start, int end) override { m_view->selectRange({start, end}); }
    void removeSelection(int index) override
    {
        if (index == 0)
            m_view->clearSelection();
    }
    void setSelection(int index, int start, int end) override
    {
        if (index == 0)
            m_view->selectRange({start, end});
    }

    int cursorPosition() const override { return static_cast<int>(m_view->caretPosition()); }
    void setCursorPosition(int position) override
    {
        m_view->setCaretPosition(position);
        m_view->goTo(position, ReaderView::Align::IfHidden);
    }

    QString text(int start, int end) const override
    {
        const QString whole = articleText();
        const qsizetype from = std::clamp<qsizetype>(start, 0, whole.size());
        return whole.sliced(from, std::clamp<qsizetype>(end, from, whole.size()) - from);
    }
    int characterCount() const override { return static_cast<int>(articleText().size()); }

    QRect characterRect(int offset) const override
    {
        QRect rect = m_view->caretRect(std::clamp(offset, 0, characterCount()));
        const int height = rect.height();
        rect.setWidth(height / 2);
        return {m_view->viewport()->mapToGlobal(rect.topLeft()), rect.size()};
    }
    int offsetAtPoint(const QPoint &point) const override
    {
        return static_cast<int>(m_view->positionAt(m_view->viewport()->mapFromGlobal(point)));
    }
    void scrollToSubstring(int start, int end) override { m_view->goTo(TextRange{start, end}); }

    QString attributes(int offset, int *start, int *end) const override
    {
        const TextAttributes found =
            m_view->session() ? textAttributesAt(*m_view->session(), m_view->theme(),
                                                  m_view->marks(), offset)
                              : TextAttributes();
        *start = static_cast<int>(found.range.start);
        *end = static_cast<int>(found.range.end);
        return found.text;
    }

private:
    QString articleText() const
    {
        return m_view->session() ? m_view->session()->document().text() : QString();
    }

    ReaderView *m_view;
};

QAccessibleInterface *makeReaderAccessible(const QString &, QObject *object)
{
    auto *view = qobject_cast<ReaderView *>(object);
    return view ? new ReaderAccessible(view) : nullptr;
}

} // namespace

void installReaderAccessibility()
{
    [[maybe_unused]] static const bool installed =
        (QAccessible::installFactory(makeReaderAccessible), true);
}

} // namespace Sidegloss
