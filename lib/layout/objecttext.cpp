// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/layout/objecttext.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextLayout>

#include <utility>

namespace Sidegloss {

namespace {

/// Says what room objects take, and nothing else.
class ObjectLayout : public QAbstractTextDocumentLayout, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    ObjectLayout(QTextDocument *document, ObjectText::RoomOf roomOf)
        : QAbstractTextDocumentLayout(document)
        , m_roomOf(std::move(roomOf))
    {
        // Without any handler Qt takes U+FFFC for a letter.
        registerHandler(QTextFormat::UserObject, this);
    }

    void draw(QPainter *, const PaintContext &) override {}
    int hitTest(const QPointF &, Qt::HitTestAccuracy) const override { return -1; }
    int pageCount() const override { return 1; }
    QSizeF documentSize() const override { return {}; }
    QRectF frameBoundingRect(QTextFrame *) const override { return {}; }
    QRectF blockBoundingRect(const QTextBlock &) const override { return {}; }
    QSizeF intrinsicSize(QTextDocument *, int position, const QTextFormat &) override
    {
        return m_roomOf(position).size;
    }
    void drawObject(QPainter *, const QRectF &, QTextDocument *, int, const QTextFormat &) override
    {}

protected:
    void documentChanged(int, int, int) override {}
    void resizeInlineObject(QTextInlineObject item, int position, const QTextFormat &) override
    {
        const ObjectRoom room = m_roomOf(position);
        item.setWidth(room.size.width());
        item.setAscent(room.ascent);
        item.setDescent(room.size.height() - room.ascent);
    }
    void drawInlineObject(QPainter *, const QRectF &, QTextInlineObject, int,
                          const QTextFormat &) override
    {}

private:
    ObjectText::RoomOf m_roomOf;
};

} // namespace

ObjectText::ObjectText(const QString &text, RoomOf roomOf)
    : m_document(std::make_unique<QTextDocument>())
{
    m_document->setUndoRedoEnabled(false);
    m_document->setDocumentLayout(new ObjectLayout(m_document.get(), std::move(roomOf)));
    QTextCursor(m_document.get()).insertText(text);
}

ObjectText::~ObjectText() = default;

QTextLayout &ObjectText::layout() const
{
    return *m_document->firstBlock().layout();
}

} // namespace Sidegloss

#include "objecttext.moc"
