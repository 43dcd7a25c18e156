#pragma once

#include "core/base/Result.h"
#include "ui/spelling/WritingEdit.h"
#include "ui/window/UnsavedTexts.h"

#include <QPointer>
#include <QTimer>

#include <functional>
#include <optional>

class Workspace;

/// A field for one text of the dossier, such as a reason. What is typed is stored after a pause, on leaving, and
/// whenever the workspace asks; until then a side file keeps it.
class StoredEdit : public WritingEdit
{
    Q_OBJECT

public:
    using Store = std::function<Result<>(const QString &text)>;

    explicit StoredEdit(QWidget *parent = nullptr);

    void setWorkspace(Workspace *workspace);
    /// Shows the text that is stored for the field; what was typed for another is stored first. Without a field there
    /// is nothing to be written.
    void show(const std::optional<UnsavedField> &field, const QString &stored, const Store &store);
    /// Stores what was typed; harmless when nothing was. False when it cannot be stored now.
    bool flush();

    static void setPause(int milliseconds) { s_pause = milliseconds; }

Q_SIGNALS:
    void failed(const QString &sentence);

private:
    void onTyped();
    void keepNow();

    QPointer<Workspace> m_workspace{};
    QTimer m_pause;
    QTimer m_keep; ///< towards the side file
    std::optional<UnsavedField> m_field{};
    QString m_stored{};
    Store m_store{};
    bool m_isDirty = false;
    bool m_isShowing = false;

    inline static int s_pause = 1200;
};
