#pragma once

#include <QString>

/// One hit of a full-text search. `kind` is "commitment", "rating", "comment" or "evidence"; `id` the thing's id (for a
/// rating or comment that of its subject); `number` the commitment's or evidence's number; `snippet` the words around,
/// hits between « and ».
struct SearchHit
{
    QString kind{};
    QString id{};
    QString number{};
    QString snippet{};
};
