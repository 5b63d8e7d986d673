wget -O t.tgz https://dl.example.com/1.2.3/t.tgz
tar xzf t.tgz
