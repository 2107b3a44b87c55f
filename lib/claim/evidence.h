// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/base/identifier.h"

#include <QDate>
#include <QString>

#include <optional>

namespace Sidegloss {

enum class Stance { Supports, Contradicts, Context };

/// What speaks for or against a claim: an annotation of the library or an address.
struct Evidence
{
    Stance stance = Stance::Context;
    std::optional<AnnotationId> annotation;
    QString url;
    QString quote;
    QString note; ///< Markdown.
    std::optional<QDate> retrievedOn;

    friend bool operator==(const Evidence &, const Evidence &) = default;
};

QString wordFor(Stance stance);
std::optional<Stance> stanceFromWord(QStringView word);

} // namespace Sidegloss
