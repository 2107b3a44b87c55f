// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

namespace Sidegloss {

/// A choice among candidates: which features each of them has, and which one is right.
struct Choice
{
    QList<QList<qsizetype>> candidates;
    qsizetype right = 0;
    double weight = 1;
};

/// The weights of \a features under which the right candidates of \a choices are most probable,
/// less half of \a penalty times the square of each weight. Deterministic.
QList<float> learnWeights(const QList<Choice> &choices, qsizetype features, double penalty);

} // namespace Sidegloss
