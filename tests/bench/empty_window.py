"""The floor that starts are measured against: an empty PySide6 window of our size."""

from PySide6.QtWidgets import QApplication, QWidget

app = QApplication(["empty-window"])
window = QWidget()
window.resize(380, 620)
window.show()
app.exec()
