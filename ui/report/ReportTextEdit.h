#pragma once

#include "core/base/Result.h"
#include "ui/spelling/WritingEdit.h"

#include <QPointer>
#include <QTimer>

#include <functional>

class Workspace;

/// A text of the report in one language. What is typed is stored after a pause, on leaving, and whenever the workspace
/// asks.
class ReportTextEdit : public WritingEdit
{
    Q_OBJECT

public:
    using Store = std::function<Result<>(const QString &text)>;

    explicit ReportTextEdit(QWidget *parent = nullptr);

    void setWorkspace(Workspace *workspace);
    /// Shows the text that is stored under the key; what was typed for another is stored first.
    void show(const QString &key, const QString &stored, const Store &store);
    /// Stores what was typed; harmless when nothing was. False when it cannot be stored now.
    bool flush();

    static void setPause(int milliseconds) { s_pause = milliseconds; }

Q_SIGNALS:
    void failed(const QString &sentence);

private:
    void onTyped();

    QPointer<Workspace> m_workspace{};
    QTimer m_pause;
    QString m_key{};
    QString m_stored{};
    Store m_store{};
    bool m_isDirty = false;
    bool m_isShowing = false;

    inline static int s_pause = 1200;
};
