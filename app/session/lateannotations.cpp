// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/lateannotations.h"

#include "app/inbackground.h"
#include "lib/store/store.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTimer>

#include <chrono>

using namespace std::chrono_literals;

namespace Sidegloss {

namespace {

using Annotations = Result<QList<AnchoredAnnotation>>;

Annotations allOf(const QString &library, const Document &document, const DocumentRecord &record)
{
    const Result<Store> store = Store::open(library, Store::Mode::ReadOnly);
    if (!store)
        return std::unexpected(store.error());
    return store->annotations(record.id).transform([&](const QList<Annotation> &annotations) {
        return anchored(document, record.revision, annotations);
    });
}

} // namespace

LateAnnotations::LateAnnotations(const QString &library, const Document &document,
                                 const DocumentRecord &record, QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_document(document)
    , m_record(record)
{
    QCoreApplication::instance()->installEventFilter(this);
    QTimer::singleShot(100ms, this, &LateAnnotations::read);
}

void LateAnnotations::restart()
{
    ++m_turn;
    read();
}

void LateAnnotations::read()
{
    inBackground(
        this,
        [library = m_library, document = m_document, record = m_record] {
            return allOf(library, document, record);
        },
        [this, turn = m_turn](const Annotations &annotations) {
            if (turn == m_turn)
                Q_EMIT arrived(annotations);
        });
}

bool LateAnnotations::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride:
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
        Q_EMIT neededAtOnce();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace Sidegloss
