#pragma once

#include "core/base/Result.h"

#include <SQLiteCpp/Exception.h>

#include <type_traits>

/// The Error for what SQLite reports: full disk, no permission, locked, damaged. `where` is the file.
Error storageError(const SQLite::Exception &exception, const QString &where);

/// Runs `work` and turns what it throws into an Error, so that no exception leaves this folder.
template <typename Work>
auto attempt(const QString &where, Work &&work) -> Result<std::invoke_result_t<Work>>
{
    try {
        if constexpr (std::is_void_v<std::invoke_result_t<Work>>) {
            work();
            return {};
        } else {
            return work();
        }
    } catch (const SQLite::Exception &exception) {
        return storageError(exception, where);
    }
}
